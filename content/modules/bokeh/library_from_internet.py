from bokeh.embed import file_html
from bokeh.plotting import figure
from bokeh.resources import CDN, INLINE

chart = figure()
chart.line([1, 2], [3, 4])
for name, resources in [("CDN", CDN), ("INLINE", INLINE)]:
    page = file_html(chart, resources)
    print(name, 'src="https://cdn.bokeh.org' in page, len(page) > 1_000_000)
