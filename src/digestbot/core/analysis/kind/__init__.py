"""What kind of piece an article is: news or something else."""
