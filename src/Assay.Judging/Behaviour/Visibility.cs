using System.Runtime.CompilerServices;

// The tests refit the weights and cross-validate them, for which they need the features.
[assembly: InternalsVisibleTo("Assay.Judging.Tests")]
