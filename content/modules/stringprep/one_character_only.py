from stringprep import in_table_c11, in_table_c12

text = "green\u00a0tea"
try:
    print(in_table_c12(text))
except TypeError as error:
    print(type(error).__name__)
print(in_table_c11("green tea"))
print(any(in_table_c12(character) for character in text))
