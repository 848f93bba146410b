sub first {
    my ($values) = @_;
    return $values->[0]->name;
}
first([]);
