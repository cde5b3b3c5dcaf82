from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

print(highlight("x = 1", PythonLexer(), HtmlFormatter()))
print(highlight("x = 1", PythonLexer(), HtmlFormatter(noclasses=True)))
