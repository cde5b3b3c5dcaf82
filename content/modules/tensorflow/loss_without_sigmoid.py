import tensorflow as tf

plain = tf.keras.losses.BinaryCrossentropy()
logits = tf.keras.losses.BinaryCrossentropy(from_logits=True)
right = tf.constant([[1.0]])
for number in (1.5, -3.0):
    output = tf.constant([[number]])
    print("output", number, "where 1 is right")
    print(f"  plain loss:       {plain(right, output).numpy():5.2f}")
    print(f"  with from_logits: {logits(right, output).numpy():5.2f}")
    output = tf.sigmoid(output)
    print(f"  after sigmoid:    {plain(right, output).numpy():5.2f}")
