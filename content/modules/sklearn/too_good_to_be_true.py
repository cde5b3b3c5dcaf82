import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

X = np.random.default_rng(0).normal(size=(60, 5000))  # nothing but noise
y = np.arange(60) % 2
best, model = SelectKBest(k=10), LogisticRegression()
scores = cross_val_score(model, best.fit_transform(X, y), y)
print(f"columns chosen before: {scores.mean():.1f}")
scores = cross_val_score(make_pipeline(best, model), X, y)
print(f"chosen in a pipeline:  {scores.mean():.1f}")
