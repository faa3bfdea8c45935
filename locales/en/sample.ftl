sample-open = Open the sample archive
sample-note-illustrative = An illustrative agenda reconstructed from published news; no official text was found.
sample-note-source = Source: { $source }
