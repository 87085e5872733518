"""Stories: the coverage of one event from many outlets, and why it is one."""
