import altair as alt
import pandas as pd

times = pd.DataFrame({"sensor:A": [1, 2]})
try:
    alt.Chart(times).mark_point().encode(x="sensor:A").to_dict()
except ValueError as error:
    print(str(error).partition("\n")[0][:60])
x = alt.Chart(times).mark_point().encode(x=r"sensor\:A").to_dict()
print(x["encoding"])
