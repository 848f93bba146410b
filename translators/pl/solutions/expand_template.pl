use utf8;

sub expand_template {
    my ($template, $values) = @_;
    $template =~ s/(\$\$|\$\{([^}]*)\})/$1 eq '$$' ? '$' : exists $values->{$2} ? $values->{$2} : $1/ge;
    return $template;
}
