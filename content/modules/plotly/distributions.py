import numpy as np
import pandas as pd
import plotly.express as px

rng = np.random.default_rng(5)
runs = pd.DataFrame({
    "club": ["Oslo"] * 200 + ["Lund"] * 200,
    "minutes": np.r_[rng.normal(52, 6, 200), rng.normal(57, 9, 200)],
})
bars = px.histogram(runs, x="minutes", facet_col="club", nbins=20)
boxes = px.box(runs, x="club", y="minutes", points="outliers")
calls = [[12, 9, 14], [20, 25, 18]]
cells = px.imshow(
    calls, x=["Mon", "Tue", "Wed"], y=["morning", "midday"], text_auto=True
)
for name, figure in [("bars", bars), ("boxes", boxes), ("cells", cells)]:
    figure.write_html(f"{name}.html")
    print(name, figure.data[0].type, len(figure.data))
print(len(bars.data[0].x), "values in the first histogram")
