/** The control of the settings, by its test name, that is to have the focus once their screen is drawn. */
export const wanted = $state({ control: "" });
