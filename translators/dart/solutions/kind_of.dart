String kind_of(Object? value) {
  return switch (value) {
    true => 'yes',
    false => 'no',
    num n when n < 0 => 'negative',
    num n when n > 0 => 'positive',
    num _ => 'zero',
    '' => 'empty',
    String _ => 'text',
    _ => 'nothing',
  };
}
