"""The tables of revision 0001, as it made them; not to be changed when the tables change."""
