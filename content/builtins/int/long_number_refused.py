import sys

text = "7" * 5_000
for convert, value in ((int, text), (str, 10**5_000)):
    try:
        convert(value)
    except ValueError as error:
        print(str(error).partition(":")[0].partition(";")[0])

print("hexadecimal has no limit:", int(text, 16) > 0)
sys.set_int_max_str_digits(10_000)
print("raised:", int(text) > 0)
