from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

for noclasses in (False, True):
    formatter = HtmlFormatter(noclasses=noclasses, nowrap=True)
    print(highlight("x = 1", PythonLexer(), formatter))
