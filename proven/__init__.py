"""The engine that keeps a site true: what is shown was run, and its output recorded.

    entries   pytest_plugin, mkdocs_plugin, bench, python_version
    judging   rules, recording
    seeing    page, labs, lab_page
    running   runner, child
    ground    settings, include, program, compare

A file imports from its own floor or a lower one. Nothing here knows the site.
"""
