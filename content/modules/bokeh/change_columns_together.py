import warnings
from bokeh.models import ColumnDataSource

source = ColumnDataSource({"day": [1, 2], "sales": [900, 820]})
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    source.data["day"] = [1, 2, 3]
    print(str(caught[0].message)[:50])
source.data = {"day": [1, 2, 3], "sales": [900, 820, 930]}
source.stream({"day": [4], "sales": [1010]})
print(source.data)
