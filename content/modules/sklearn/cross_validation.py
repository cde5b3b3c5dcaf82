from sklearn.datasets import load_wine
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True)  # 178 wines, 13 measurements, 3 growers

scaled = make_pipeline(StandardScaler(), KNeighborsClassifier())
models = {
    "most frequent": DummyClassifier(),
    "neighbours": KNeighborsClassifier(),
    "neighbours, scaled": scaled,
    "random forest": RandomForestClassifier(n_estimators=50, random_state=0),
}

for name, model in models.items():
    scores = cross_val_score(model, X, y, cv=5)
    print(f"{name:19} {scores.mean():.2f} (from {scores.min():.2f})")
