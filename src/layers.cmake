# layers.cmake - the folders of src/ from the bottom up.
#
# A file includes headers of its own folder and of those to the left of it.
# The build takes its sources from this list, tools/check_layers.cmake its rules.
set(layers base diag yaml data facts regex sigma ir template pipeline event emit
           correlate match elastic backends lint pack export api suite cli)
