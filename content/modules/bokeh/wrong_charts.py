# set-up: warnings and log on standard output
import logging
import sys
import warnings

logging.basicConfig(stream=sys.stdout, format="log: %(message).70s")
warnings.showwarning = lambda message, kind, *rest: print(
    f"{kind.__name__}: {str(message)[:70]}"
)
# end of set-up
from bokeh.models import ColumnDataSource
from bokeh.plotting import figure, output_file, save

output_file("chart.html")
for wrong in ("plot_width", "colour"):
    try:
        figure(**{wrong: 600})
    except AttributeError as error:
        print(str(error)[:70])

chart = figure()
save(chart)  # nothing drawn in it
chart.circle([1, 2], [3, 4], size=8)  # scatter takes its place
source = ColumnDataSource({"day": [1, 2, 3], "sales": [900, 820]})
chart.line("day", "sale", source=source)
save(chart)
