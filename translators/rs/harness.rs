fn candidate() {
// codelab:program
}

// codelab-harness 1
mod codelab {
    use std::collections::{HashMap, HashSet};
    use std::hash::Hash;
    use std::io::{Read, Write};

    pub trait Same {
        fn same(&self, expected: &Self, rel: f64, abs: f64) -> bool;
    }

    macro_rules! exact {
        ($($t:ty),*) => { $(impl Same for $t {
            fn same(&self, expected: &Self, _rel: f64, _abs: f64) -> bool { self == expected }
        })* };
    }
    exact!(isize, i64, i32, usize, u64, bool, String, char, ());

    impl Same for f64 {
        fn same(&self, expected: &Self, rel: f64, abs: f64) -> bool {
            self == expected
                || (self.is_nan() && expected.is_nan())
                || (expected.is_finite() && (self - expected).abs() <= (rel * expected.abs()).max(abs))
        }
    }

    impl<T: Same> Same for Vec<T> {
        fn same(&self, expected: &Self, rel: f64, abs: f64) -> bool {
            self.len() == expected.len() && self.iter().zip(expected).all(|(a, e)| a.same(e, rel, abs))
        }
    }

    impl<T: Same> Same for Option<T> {
        fn same(&self, expected: &Self, rel: f64, abs: f64) -> bool {
            match (self, expected) {
                (Some(a), Some(e)) => a.same(e, rel, abs),
                (None, None) => true,
                _ => false,
            }
        }
    }

    impl<K: Eq + Hash, V: Same> Same for HashMap<K, V> {
        fn same(&self, expected: &Self, rel: f64, abs: f64) -> bool {
            self.len() == expected.len()
                && expected.iter().all(|(k, e)| self.get(k).map_or(false, |a| a.same(e, rel, abs)))
        }
    }

    impl<T: Eq + Hash> Same for HashSet<T> {
        fn same(&self, expected: &Self, _rel: f64, _abs: f64) -> bool {
            self == expected
        }
    }

    /// Two dictionaries that are written as pairs, in any order.
    pub fn same_pairs<K: Same, V: Same>(actual: &[(K, V)], expected: &[(K, V)], rel: f64, abs: f64) -> bool {
        let mut rest: Vec<_> = actual.iter().collect();
        actual.len() == expected.len()
            && expected.iter().all(|(key, value)| {
                match rest.iter().position(|(k, v)| k.same(key, rel, abs) && v.same(value, rel, abs)) {
                    Some(i) => {
                        rest.swap_remove(i);
                        true
                    }
                    None => false,
                }
            })
    }

    macro_rules! tuples {
        ($($name:ident $i:tt),+) => {
            impl<$($name: Same),+> Same for ($($name,)+) {
                fn same(&self, expected: &Self, rel: f64, abs: f64) -> bool {
                    true $(&& self.$i.same(&expected.$i, rel, abs))+
                }
            }
        };
    }
    tuples!(A 0);
    tuples!(A 0, B 1);
    tuples!(A 0, B 1, C 2);
    tuples!(A 0, B 1, C 2, D 3);
    tuples!(A 0, B 1, C 2, D 3, E 4);
    tuples!(A 0, B 1, C 2, D 3, E 4, F 5);
    tuples!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
    tuples!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
    tuples!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
    tuples!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
    tuples!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
    tuples!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);

    pub struct Harness {
        count: usize,
    }

    impl Harness {
        pub fn new() -> Self {
            Harness { count: 0 }
        }

        pub fn check<T: Same + std::fmt::Debug>(&mut self, actual: T, expected: T, rel: f64, abs: f64) {
            self.count += 1;
            if actual.same(&expected, rel, abs) {
                return;
            }
            eprintln!("assertion {} failed: expected {:?}, got {:?}", self.count, expected, actual);
            self.report("failed");
            std::process::exit(1);
        }

        pub fn report(&self, result: &str) {
            // Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
            if std::env::var_os("CODELAB_REPORT").is_none() {
                return;
            }
            let mut secret = String::new();
            let reports = std::fs::OpenOptions::new().write(true).open("/proc/self/fd/4");
            if let (Ok(mut file), Ok(mut reports)) = (std::fs::File::open("/proc/self/fd/3"), reports) {
                let _ = file.read_to_string(&mut secret);
                let _ = writeln!(reports, "{} {} {}", secret.trim(), result, self.count);
            }
        }
    }
}

fn main() {
    let mut codelab = codelab::Harness::new();
    // codelab:cases
    codelab.report("passed");
}
