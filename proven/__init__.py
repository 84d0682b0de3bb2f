"""The engine that keeps a site true: what is shown was run, and its output recorded.

    entries   pytest_plugin, mkdocs_plugin, audit, bench, python_version
    judging   rules, recording, taken
    seeing    page, labs, lab_page, pieces, notebook, twins, copying, search_index
    running   runner, child, kernel, bare, frozen, network
    ground    settings, include, recorded, program, compare

A file imports from its own floor or a lower one. Nothing here knows the site.
"""
