import std/options

type
  IntOrStringKind {.pure.} = enum
    Int, String
  IntOrString = object
    case kind: IntOrStringKind
    of IntOrStringKind.Int: intValue: int
    of IntOrStringKind.String: stringValue: string

proc `==`(a, b: IntOrString): bool =
  if a.kind != b.kind: return false
  case a.kind
  of IntOrStringKind.Int: a.intValue == b.intValue
  of IntOrStringKind.String: a.stringValue == b.stringValue

proc runStack(program: seq[IntOrString]): Option[int] =
  var stack: seq[int]
  for step in program:
    if step.kind == IntOrStringKind.Int:
      stack.add step.intValue
      continue
    if stack.len == 0:
      return none(int)
    let top = stack.pop
    if step.stringValue == "dup":
      stack.add [top, top]
    elif step.stringValue != "drop":
      if stack.len == 0:
        return none(int)
      let low = stack.pop
      case step.stringValue
      of "add": stack.add low + top
      of "sub": stack.add low - top
      of "mul": stack.add low * top
      else: stack.add [top, low]
  if stack.len == 1: some(stack[0]) else: none(int)
