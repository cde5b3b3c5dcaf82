import pandas as pd
import plotly.express as px

levels = pd.DataFrame({"year": [2024, 2022, 2023], "cm": [251, 210, 233]})
print(px.line(levels, x="year", y="cm").data[0].x.tolist())
print(px.line(levels.sort_values("year"), x="year", y="cm").data[0].x.tolist())
