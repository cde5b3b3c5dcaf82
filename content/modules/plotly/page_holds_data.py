import pandas as pd
import plotly.express as px

staff = pd.DataFrame({"name": ["Ada", "Zoë"], "age": [36, 29],
                      "salary": [5100, 4700], "phone": ["555-01", "555-02"]})
chart = px.scatter(staff, x="age", y="salary", hover_name="name")
page = chart.to_html(include_plotlyjs=False)
for word in ("Ada", "555-01"):
    print(word, word in page)
