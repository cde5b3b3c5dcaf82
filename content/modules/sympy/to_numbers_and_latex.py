from tokenize import TokenError

import numpy as np
from sympy import exp, lambdify, latex, pprint, sqrt, symbols
from sympy.parsing.sympy_parser import parse_expr

x, rate = symbols("x rate")
growth = 100 * exp(rate * x) / sqrt(x + 1)
print(latex(growth))
pprint(growth, use_unicode=False)

quick = lambdify((x, rate), growth, modules="numpy")
print(quick(np.array([0, 3, 8]), 0.1).round(2))
print(parse_expr("2*x + 3*x"))
for typed in ("2*x +", "2*(x", "2^x"):
    try:
        parse_expr(typed)
    except (SyntaxError, TokenError, TypeError, AttributeError) as error:
        print(f"{type(error).__name__}: no formula")
