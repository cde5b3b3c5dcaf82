from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split
from xgboost import XGBClassifier

X, y = make_classification(2000, n_informative=6, flip_y=0.1, random_state=2)
X_rest, X_test, y_rest, y_test = train_test_split(X, y, random_state=0)
X_train, X_check, y_train, y_check = train_test_split(
    X_rest, y_rest, random_state=0
)
model = XGBClassifier(
    n_estimators=2000,
    learning_rate=0.1,
    early_stopping_rounds=20,
    eval_metric="logloss",
)
model.fit(X_train, y_train, eval_set=[(X_check, y_check)], verbose=False)
print("right:", round(model.score(X_test, y_test), 2))
losses = model.evals_result()["validation_0"]["logloss"]
print("stopped early:", len(losses) < model.n_estimators)
print("loss fell:", losses[model.best_iteration] < losses[0])
try:
    model.fit(X_train, y_train, early_stopping_rounds=20)
except TypeError as error:
    print(error)
