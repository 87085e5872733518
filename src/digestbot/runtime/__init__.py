"""What keeps the bot running: loops, supervision, shutdown, health."""
