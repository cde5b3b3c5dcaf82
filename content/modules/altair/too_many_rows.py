import altair as alt
import pandas as pd

visits = pd.DataFrame({"page": ["a", "b", "c"] * 2000, "ms": range(6000)})
try:
    alt.Chart(visits).mark_bar().encode(x="mean(ms)", y="page").to_dict()
except alt.MaxRowsError as error:
    print(str(error).partition(".")[0])
means = visits.groupby("page", as_index=False)["ms"].mean()
chart = alt.Chart(means).mark_bar().encode(x="ms", y="page")
print(len(chart.to_json()) < 2000)
