import sys

text = "7" * 5_000
try:
    int(text)
except ValueError as error:
    print(str(error).partition(":")[0])

print("hexadecimal has no limit:", int(text, 16) > 0)
sys.set_int_max_str_digits(10_000)
print("raised:", int(text) > 0)
