import tensorflow as tf

points = tf.constant([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
numbers, one_hot = tf.constant([0, 1, 2]), tf.eye(3)
output = tf.keras.layers.Dense(3, activation="softmax")
model = tf.keras.Sequential([tf.keras.Input(shape=(2,)), output])
for loss in ("categorical_crossentropy", "sparse_categorical_crossentropy"):
    for labels in (numbers, one_hot):
        model.compile(loss=loss)
        try: fits = model.fit(points, labels, verbose=0) is not None
        except ValueError: fits = "ValueError"
        print(f"{loss:31} {labels.shape!s:7} {fits}")
