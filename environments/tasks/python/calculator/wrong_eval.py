def evaluate(text):
    try:
        return eval(text)
    except SyntaxError as error:
        raise ValueError(text) from error
