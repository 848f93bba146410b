def evaluate(text):
    return text
