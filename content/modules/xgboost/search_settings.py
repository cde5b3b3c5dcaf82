from scipy.stats import loguniform, randint, uniform
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import RandomizedSearchCV
from xgboost import XGBClassifier

X, y = load_breast_cancer(return_X_y=True)
search = RandomizedSearchCV(
    XGBClassifier(n_estimators=60),
    {
        "learning_rate": loguniform(0.02, 0.5),
        "max_depth": randint(2, 7),
        "subsample": uniform(0.5, 0.5),
        "colsample_bytree": uniform(0.3, 0.7),
    },
    n_iter=6,
    scoring="roc_auc",
    cv=3,
    random_state=0,
)
search.fit(X, y)
print(sorted(search.best_params_))
print("best:", round(search.best_score_, 2))
print("tried:", len(search.cv_results_["params"]))
print(search.predict(X[:3]), type(search.best_estimator_).__name__)
