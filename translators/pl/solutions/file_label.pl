use utf8;

sub file_label {
    my ($name, $suffix) = @_;
    my $stem = $name eq '' ? 'untitled' : $name;
    return defined $suffix ? "$stem.$suffix" : $stem;
}
