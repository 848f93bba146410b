import re

def evaluate(text):
    tokens = re.findall(r"\d+\.\d+|\d+|\S", text) + ["end"]

    def take(*wanted):
        if tokens[0] in wanted:
            return tokens.pop(0)

    def total():
        value = product()
        while sign := take("+", "-"):
            value = value + product() if sign == "+" else value - product()
        return value

    def product():
        value = factor()
        while sign := take("*", "/"):
            value = value * factor() if sign == "*" else value / factor()
        return value

    def factor():
        if take("-"):
            return -factor()
        if take("("):
            value = total()
            if not take(")"):
                raise ValueError("no closing parenthesis")
            return value
        token = tokens.pop(0)
        if not token[0].isdecimal():
            raise ValueError(f"no number: {token}")
        return float(token) if "." in token else int(token)

    value = total()
    if tokens != ["end"]:
        raise ValueError(f"what is {tokens[0]}?")
    return value
# %%
evaluate("2 * -(1 + 3) / 4")
