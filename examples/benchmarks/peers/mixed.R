# Random intercepts of country, niche and level and a slope of the country index, by lme4; ranges from a normal distribution.
# Usage: Rscript mixed.R EXCHANGE   reads splits.csv there and writes lme4.peer.csv.
suppressPackageStartupMessages(library(lme4))
options(warn = -1)
folder <- commandArgs(trailingOnly = TRUE)[1]
rows <- read.csv(file.path(folder, "splits.csv"), stringsAsFactors = FALSE, na.strings = character())
probs <- c(.1, .25, .5, .75, .9)

random_sd <- function(fit, test, training) {
    spread <- as.data.frame(VarCorr(fit))
    total <- sigma(fit)^2
    for (factor in c("country", "niche", "level")) {
        variance <- sum(spread$vcov[spread$grp == factor])
        total <- total + ifelse(test[[factor]] %in% training[[factor]], 0, variance)
    }
    sqrt(total)
}

predicted <- function(split) {
    training <- split[split$part == "train", ]
    test <- split[split$part == "test", ]
    terms <- Filter(function(f) length(unique(training[[f]])) > 1 && length(unique(training[[f]])) < nrow(training),
                    c("country", "niche", "level"))
    if (length(terms) == 0) return(NULL)
    slope <- if (length(unique(training$z)) > 1) "y ~ z" else "y ~ 1"
    formula <- as.formula(paste(slope, paste0("+ (1 | ", terms, ")", collapse = " ")))
    fit <- try(lmer(formula, training, control = lmerControl(calc.derivs = FALSE)), silent = TRUE)
    if (inherits(fit, "try-error")) return(NULL)
    middle <- predict(fit, test, allow.new.levels = TRUE)
    sd <- random_sd(fit, test, training)
    data.frame(key = test$key, sapply(probs, function(p) middle + qnorm(p) * sd))
}

keys <- unique(rows$key)
parts <- split(rows, factor(rows$key, levels = keys))
result <- do.call(rbind, lapply(parts, predicted))
names(result) <- c("key", paste0("q", probs))
write.csv(result, file.path(folder, "lme4.peer.csv"), row.names = FALSE, quote = FALSE)
cat(length(keys), "splits,", nrow(result), "rows predicted by lme4\n")
