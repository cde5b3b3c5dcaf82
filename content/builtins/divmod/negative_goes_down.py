from decimal import Decimal

late = -90  # seconds
print("divmod:", divmod(late, 60), " Decimal:", divmod(Decimal(late), 60))

minutes, seconds = divmod(abs(late), 60)
print(f"{'-' if late < 0 else ''}{minutes} min {seconds} s")
