from warnings import catch_warnings
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
scaled = make_pipeline(StandardScaler(), LogisticRegression())
for model in (LogisticRegression(), LogisticRegression(max_iter=800), scaled):
    with catch_warnings(record=True) as caught:
        score = model.fit(X, y).score(X, y)
    print(f"{score:.2f}", [each.category.__name__ for each in caught])
