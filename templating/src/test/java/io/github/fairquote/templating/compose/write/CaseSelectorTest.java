package io.github.fairquote.templating.compose.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.templating.compose.CaseChoice;
import io.github.fairquote.templating.compose.Samples;
import org.junit.jupiter.api.Test;

class CaseSelectorTest {
    @Test
    void theNearestComesFirst() {
        FreelancerProfile profile = Samples.profile()
                .addCaseStudy(Samples.study("shop", "e-commerce/paid-ads", 2026))
                .addCaseStudy(Samples.study("dentist", "health/lead-generation", 2026))
                .addCaseStudy(Samples.study("old", "insurance/lead-generation", 2019, "CRM"))
                .addCaseStudy(Samples.study("new", "insurance/lead-generation", 2025, "CRM"))
                .addCaseStudy(Samples.study("broker", "insurance/web-development", 2026))
                .addCaseStudy(Samples.study("texts", "copywriting", 2025))
                .build();

        assertThat(CaseSelector.rank(profile, Samples.job().build()))
                .extracting(choice -> choice.caseStudy().id() + " " + choice.score())
                .containsExactly("new 105", "old 105", "dentist 60", "broker 40");
    }

    @Test
    void withoutANicheOnlySkillsBringACaseStudyNear() {
        FreelancerProfile profile = Samples.profile()
                .addCaseStudy(Samples.study("crm", "insurance/lead-generation", 2025, "CRM"))
                .build();
        JobPost job = JobPost.builder()
                .id("job-3")
                .title("CRM")
                .description("CRM")
                .client(ClientProfile.unknown())
                .addAllSkills(Samples.job().build().skills())
                .build();

        assertThat(CaseSelector.rank(profile, job))
                .extracting(CaseChoice::score)
                .containsExactly(5);
    }
}
