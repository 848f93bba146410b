use utf8;

sub kind_of {
    my ($value) = @_;
    use Scalar::Util qw(looks_like_number);
    no warnings 'experimental::builtin';
    return 'nothing' unless defined $value;
    return $value ? 'yes' : 'no' if builtin::is_bool($value);
    return 'empty' if $value eq '';
    return 'text' unless looks_like_number($value);
    return 'negative' if $value < 0;
    return $value > 0 ? 'positive' : 'zero';
}
