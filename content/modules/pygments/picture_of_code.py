# set-up: a font that is there everywhere
import matplotlib

font = f"{matplotlib.get_data_path()}/fonts/ttf/DejaVuSansMono.ttf"
# end of set-up
from pathlib import Path

from pygments import highlight
from pygments.formatters import ImageFormatter, LatexFormatter, SvgFormatter
from pygments.lexers import PythonLexer

code = 'for cup in range(3):\n    print(f"cup {cup}")\n'
image = ImageFormatter(font_name=font, font_size=22, line_numbers=True)
picture = highlight(code, PythonLexer(), image)
Path("code.png").write_bytes(picture)
print(picture[:4], len(highlight(code, PythonLexer(), SvgFormatter())) > 500)
print(highlight(code, PythonLexer(), LatexFormatter()).splitlines()[1][:48])
