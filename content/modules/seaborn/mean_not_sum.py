import pandas as pd
import seaborn as sns

orders = pd.DataFrame({"city": ["Oslo", "Oslo", "Rome"], "eur": [10, 30, 25]})
for estimator in ("mean", "sum"):
    ax = sns.barplot(data=orders, x="city", y="eur", estimator=estimator)
    print(estimator, [float(bar.get_height()) for bar in ax.patches])
    ax.clear()
