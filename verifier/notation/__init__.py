"""How figures, units and dates are written: text to values, for prose, cells and headers alike."""
