import arrow

may = arrow.get(2024, 5, 17)
try:
    may.shift(month=1)
except ValueError as error:
    print(str(error).partition(".")[0])
print(may.replace(month=1).date(), may.shift(months=1).date())
