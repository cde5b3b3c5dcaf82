import ast
import reprlib

stock = [12, 7, 0, 3, 9, 4, 8, 1]
text = reprlib.repr(stock)
print(text)
print(ast.literal_eval(text))
print(ast.literal_eval(repr(stock)))
