use utf8;

sub numbers_first {
    my ($values) = @_;
    use Scalar::Util qw(looks_like_number);
    no warnings 'experimental::builtin';
    my @flags = grep { builtin::is_bool($_) } @$values;
    my @others = grep { !builtin::is_bool($_) } @$values;
    my @numbers = grep { looks_like_number($_) } @others;
    my @texts = grep { !looks_like_number($_) } @others;
    return [@numbers, @flags, @texts];
}
