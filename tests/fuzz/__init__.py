"""Bad input, systematically: every case ends in problems or in a good catalogue."""
