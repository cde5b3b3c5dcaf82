import ast
import operator

TWO = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}
TWO |= {ast.Div: operator.truediv, ast.FloorDiv: operator.floordiv}
TWO |= {ast.Mod: operator.mod}
ONE = {ast.USub: operator.neg, ast.UAdd: operator.pos}


def calculate(node):
    match node:
        case ast.Constant(value=value) if type(value) in (int, float):
            return value
        case ast.BinOp(op=op) if type(op) in TWO:
            return TWO[type(op)](calculate(node.left), calculate(node.right))
        case ast.UnaryOp(op=op) if type(op) in ONE:
            return ONE[type(op)](calculate(node.operand))
    raise ValueError(f"not allowed: {ast.unparse(node)}")


for text in ["2 * (3 + 4) - 1", "-7 // 2", "7 / (4 - 4)", "2**8", "open('x')"]:
    try:
        tree = ast.parse(text.strip(), mode="eval")
        print(text, "=", calculate(tree.body))
    except (ValueError, SyntaxError, ArithmeticError) as error:
        print(error)
    except (RecursionError, MemoryError) as error:  # nested too deeply
        print(error)
