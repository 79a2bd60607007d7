"""Spanish: figures, money, units and times of the press; see ``language/en`` for each table."""
