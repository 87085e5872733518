"""`python -m digestbot`, the same as the `digestbot` command."""

from digestbot.cli import app


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
