"""The words of the program: frozen types and their algebra. Imports nothing above."""
