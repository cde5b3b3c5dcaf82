from io import StringIO
import pandas as pd

text = "code,visits\nDE,12\nNA,7\n,3\n"
print(pd.read_csv(StringIO(text))["code"].tolist())
frame = pd.read_csv(StringIO(text), keep_default_na=False, na_values=[""])
print(frame["code"].tolist())
